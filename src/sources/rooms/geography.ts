import { BadRow, isDay, place } from '../load/checks.ts';
import type { DefinitionEntries, Link, RoomKinds, Taking } from '../load/kinds.ts';
import type { At, Localized } from '../words.ts';

export type AreaKind =
  | 'WORLD'
  | 'REGION'
  | 'SUBREGION'
  | 'INTERMEDIATE_REGION'
  | 'GROUP'
  | 'COUNTRY'
  | 'TERRITORY'
  | 'ADMIN1'
  | 'ADMIN2'
  | 'ADMIN3'
  | 'ADMIN4'
  | 'SPECIAL'
  | 'DISPUTED';

/** When something holds: first and last day, where known. */
export type Validity = { readonly validFrom?: string; readonly validTo?: string };

export type AreaInput = {
  readonly code: string;
  readonly kind: AreaKind;
  /** `en` is required; other languages only where the source has them. */
  readonly name: Localized;
  readonly codes: readonly ({ readonly scheme: string; readonly code: string } & Validity)[];
  /** Our code of the containing country or admin area, for admin areas only. */
  readonly parent?: string;
  /** Direct parents in named hierarchies: `M49`, `IOM_REGION`, `LDC`, ... */
  readonly memberships?: readonly ({ readonly hierarchy: string; readonly parent: string } & Validity)[];
  /** A point well inside, in degrees north and east. */
  readonly centroid?: { readonly latitude: number; readonly longitude: number };
} & Validity;

/** What became of an area; places by our own codes. */
export type AreaSuccessionInput = {
  readonly from: string;
  readonly to: string;
  readonly kind: 'SPLIT' | 'MERGE' | 'RENAME' | 'PARTIAL';
  /** The first day of the new state of things. */
  readonly on: string;
};

/** A border, seen from one side: both sides are to be given. */
export type AreaNeighbourInput = { readonly from: string; readonly to: string; readonly border: 'LAND' | 'SEA' };

export type AreaClaimInput = { readonly area: string; readonly claimant: string };

/** A text about a name, beside which it has to stand. */
export type DesignationNoteInput = {
  readonly code: string;
  readonly text: Localized;
  /** Our codes; none means that it applies everywhere. */
  readonly areas: readonly string[];
};

/** Places are taken in by `areas.ts`, because they build on one another. */
export type GeographyEntry =
  | { readonly type: 'area'; readonly at: At; readonly row: AreaInput }
  | DefinitionEntries<{
      areaSuccession: AreaSuccessionInput;
      areaNeighbour: AreaNeighbourInput;
      areaClaim: AreaClaimInput;
      designationNote: DesignationNoteInput;
    }>;

const own = ({ look }: Taking, column: string, code: string): number => place(look, column, { scheme: 'CODE', code });

const areaSuccession: Link<AreaSuccessionInput> = {
  take: async ({ from, to, kind, on }, taking) => {
    if (!isDay(on)) throw new BadRow('on', on, 'is not a calendar day');
    if (from === to) throw new BadRow('to', to, 'an area does not follow itself');
    const row = {
      from_id: own(taking, 'from', from),
      to_id: own(taking, 'to', to),
      kind,
      happened_on: on,
      dataset_id: taking.datasetId,
    };
    await taking.tx`
      insert into base.area_succession ${taking.tx(row)}
      on conflict (from_id, to_id) do update set kind = excluded.kind, happened_on = excluded.happened_on, dataset_id = excluded.dataset_id`;
  },
};

const areaNeighbour: Link<AreaNeighbourInput> = {
  take: async ({ from, to, border }, taking) => {
    const row = { area_id: own(taking, 'from', from), neighbour_id: own(taking, 'to', to), border };
    await taking.tx`
      insert into base.area_neighbour ${taking.tx({ ...row, dataset_id: taking.datasetId })} on conflict do nothing`;
  },
};

const areaClaim: Link<AreaClaimInput> = {
  take: async ({ area, claimant }, taking) => {
    const row = { area_id: own(taking, 'area', area), claimant_id: own(taking, 'claimant', claimant) };
    await taking.tx`
      insert into base.area_claim ${taking.tx({ ...row, dataset_id: taking.datasetId })} on conflict do nothing`;
  },
};

const designationNote: Link<DesignationNoteInput> = {
  take: async ({ code, text, areas }, taking) => {
    const { tx, datasetId, publicId } = taking;
    const ids = areas.map((area) => own(taking, 'areas', area));
    const row = { code, text: tx.json(text as never), general: !ids.length, dataset_id: datasetId };
    const [note] = await tx`
      insert into base.designation_note ${tx({ ...row, public_id: publicId('not', [code]) } as never)}
      on conflict (code) do update set text = excluded.text, general = excluded.general, dataset_id = excluded.dataset_id returning id`;
    await tx`delete from base.designation_note_area where note_id = ${note?.id}`;
    if (ids.length)
      await tx`insert into base.designation_note_area (note_id, area_id) select ${note?.id}, unnest(${ids}::int[]) on conflict do nothing`;
  },
};

export const geography: RoomKinds = { definitions: { areaSuccession, areaNeighbour, areaClaim, designationNote } };
