/**
 * How the value of a column becomes that of its field: by a function for those who ask for it, and by the same in SQL for those who
 * have whole lists copied. `sql` gives a text, or JSON where the field holds several.
 */
export type Decode = ((value: never) => unknown) & { readonly sql: (column: string) => string };

const decode = <T>(read: (value: T) => unknown, sql: (column: string) => string): Decode =>
  Object.assign(read as (value: never) => unknown, { sql });

const quoted = (word: string): string => `'${word.replaceAll("'", "''")}'`;
const array = (words: readonly string[]): string => `array[${words.map(quoted).join(', ')}]`;

/** The column holds the place of a word in a list. */
export const wordAt = (words: readonly string[]): Decode =>
  decode(
    (place: number) => words[place],
    (column) => `(${array(words)})[${column} + 1]`,
  );

/** The column holds a word for which another one stands, or none. */
export const wordFor = (others: Readonly<Record<string, string>>): Decode =>
  decode(
    (word: string) => others[word] ?? null,
    (column) =>
      `case ${column} ${Object.entries(others)
        .map(([word, other]) => `when ${quoted(word)} then ${quoted(other)}`)
        .join(' ')} end`,
  );

/** The column holds a bit for each word of a list. */
export const wordsIn = (words: readonly string[]): Decode =>
  decode(
    (bits: number) => words.filter((_, index) => bits & (1 << index)),
    (column) =>
      `to_json(array_remove(array[${words
        .map((word, index) => `case when ${column} & ${1 << index} <> 0 then ${quoted(word)} end`)
        .join(', ')}], null))`,
  );

/** The column holds words with commas between them. */
export const wordsBetweenCommas = decode(
  (text: string) => (text === '' ? [] : text.split(',')),
  (column) => `to_json(string_to_array(${column}, ','))`,
);

/** The first of the list that the column holds. */
export const first = decode(
  (list: readonly unknown[] | null) => list?.[0] ?? null,
  (column) => `${column}[1]`,
);

/** The column holds an object, whose names and values are told as pairs, sorted by name where it is said so. */
export const pairs = (name: string, value: string, order: 'SORTED' | 'AS_KEPT' = 'AS_KEPT'): Decode =>
  decode(
    (object: Readonly<Record<string, unknown>>) =>
      (order === 'SORTED' ? Object.keys(object).sort() : Object.keys(object)).map((key) => ({
        [name]: key,
        [value]: object[key],
      })),
    (column) =>
      `case when ${column} = '{}' then '[]'::json else (select json_agg(json_build_object(${quoted(name)}, o.key, ${quoted(value)}, o.value)${order === 'SORTED' ? ' order by o.key collate "C"' : ''}) from jsonb_each(${column}) o) end`,
  );

/** The column holds a list of figures, each of which is about what stands in the same place of another list. */
export const figuresOf = (about: readonly Readonly<Record<string, string>>[], value: string): Decode =>
  decode(
    (figures: readonly number[]) => figures.map((figure, index) => ({ ...about[index], [value]: figure })),
    (column) =>
      `case when cardinality(${column}) = 0 then '[]'::json else json_build_array(${about
        .map((words, index) => {
          const told = Object.entries(words).flatMap(([name, word]) => [quoted(name), quoted(word)]);
          return `json_build_object(${[...told, quoted(value), `${column}[${index + 1}]`].join(', ')})`;
        })
        .join(', ')}) end`,
  );
