import { doublePrecision, index, integer, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import { base, day, versioned } from '../store/columns.ts';

/** An event in which people died or went missing on the way. */
export const incident = base.table(
  'incident',
  {
    ...versioned(),
    sourceKey: text('source_key'),
    kind: text('kind').notNull(),
    nationalities: text('nationalities').array().notNull(),
    areaId: integer('area_id'),
    regionName: text('region_name'),
    routeName: text('route_name'),
    occurredOn: day('occurred_on'),
    year: smallint('year').notNull(),
    dead: integer('dead'),
    missing: integer('missing'),
    deadOrMissing: integer('dead_or_missing'),
    survivors: integer('survivors'),
    women: integer('women'),
    men: integer('men'),
    children: integer('children'),
    cause: text('cause'),
    quality: smallint('quality'),
    latitude: doublePrecision('latitude'),
    longitude: doublePrecision('longitude'),
    locationDescription: text('location_description'),
    informationSource: text('information_source'),
    links: text('links').array().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.datasetId, t.publicId, t.publishedFrom] }),
    index('incident_id').on(t.publicId),
    index('incident_area').on(t.areaId, t.occurredOn, t.publicId),
    index('incident_route').on(t.routeName, t.occurredOn, t.publicId),
    index('incident_source_key').on(t.sourceKey, t.publicId),
    index('incident_date').on(t.occurredOn, t.publicId),
  ],
);
