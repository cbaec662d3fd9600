import type { ExceptionGroup } from '../source.ts';
import { lettersOf } from './cobap-names.ts';

/** What the list's own words for groups of people mean. A phrase that is not here stays as it is, under OTHER. */
const phrases: Readonly<Partial<Record<ExceptionGroup, string>>> = {
  CITIZENS: `citizens | citizen | nationals | including citizens | Namibian Nationals | Brazilian Nationals | Omani nationals
    | Belizeans | nationals of Finland | Georgian citizens | Western Australian Citizens`,
  RESIDENTS: `residents | resident | permanent residents | permanent resident | temporary residents | legal residents
    | foreign residents | German Residents | National Residents | residence permits | residency permit holders | Resident Certificate
    | Alien Resident Certificate holders | temporary or permanent residents | Canadian permanent residents | Long Term Resident
    | foreigners with legal residency in Belize | passengers with a residence permit issued by Finland`,
  FAMILY: `family | families | family members | immediate family | dependents | their dependents | family members of citizens
    | family of citizens | Direct family of citizens | Direct family of citizen | citizen's relatives | relatives of Slovak citizens
    | family members of citizens and permanent residents | family of citizens and permanent residents
    | family members of nationals of Finland | family members of Brazilian residents | family members of Polish citizens
    | direct-family members of Kazakhstani citizens | spouses or children of Ukrainian citizens
    | foreign spouses and/or children of citizens | foreign spouses and/or children of Danish citizens
    | Citizens' Spouses and minor children | Spouse or Child of a Japanese National | Spouse or Child of a Permanent Resident
    | foreign spouses and minor children of R.O.C. (Taiwan) nationals | immediate family of Australian citizens or permanent residents
    | immediate family members of Canadian citizens | reunification | dependent of residents`,
  DIPLOMATS: `diplomats | diplomatic staff | accredited diplomats | diplomats residing in Belize | diplomats residing in Honduras
    | diplomat residing in El Salvador`,
  CREW: 'airline crews | international truck drivers | cargo workers',
  HUMANITARIAN: 'Humanitarian Aid Workers | individuals providing essential services like humanitarian assistance',
  HEALTH: 'persons seeking medical attention',
  WORKERS: 'essential staff | essential workers | security personnel',
  STUDENTS: 'Foreign Students | Student visa',
  REPATRIATION: `Repatriation Flights | repatriating Filipinos | those that need to enter Brazil to take a reparation flight from Brazil`,
};

const groups = new Map(
  Object.entries(phrases).flatMap(([group, text]) =>
    text.split('|').map((phrase) => [lettersOf(phrase), group as ExceptionGroup] as const),
  ),
);

const groupOf = (text: string): ExceptionGroup | undefined =>
  groups.get(lettersOf(text.replace(/^and(\/or)?\s+/i, '')));

/** Groups of people in a text such as `citizens, permanent residents, and family members of citizens`, each with its words. */
export const groupsIn = (text: string): { readonly group: ExceptionGroup; readonly raw: string }[] =>
  text
    .split(/[,;]/)
    .map((piece) => piece.trim().replace(/\.$/, ''))
    .filter((piece) => piece !== '')
    .flatMap((raw) => {
      const whole = groupOf(raw);
      if (whole) return [{ group: whole, raw }];
      const parts = raw.split(/\s+and(?:\/or)?\s+|\//i).map((part) => ({ group: groupOf(part), raw: part.trim() }));
      return parts.every(({ group }) => group !== undefined)
        ? (parts as { group: ExceptionGroup; raw: string }[])
        : [{ group: 'OTHER' as const, raw }];
    });
