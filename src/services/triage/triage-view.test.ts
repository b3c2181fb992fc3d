import { observations } from 'virtual:pack/observations';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../engine/link/link.ts';
import { catalogueOfOne, homeCatalogue, joinCatalogues } from './triage-catalogue.ts';
import { againstInTriage, viewTriage } from './triage-view.ts';

const view = (search: string) => viewTriage(parseQuery(search));

describe('triage, with answers that cannot both be true', () => {
  it('names the two, counts the earlier one, and keeps both in the address and on the way to an article', () => {
    const { contradiction, entries, setAside, address, lines } = view(
      'exchange-version=v2003&ims-build=v5-5-repaired&mail-location=refused',
    );
    expect(contradiction?.map(({ asked }) => asked)).toEqual(['exchange-version', 'ims-build']);
    expect(entries.map(({ asked }) => asked)).toEqual(['exchange-version', 'mail-location']);
    expect(setAside.map(({ asked }) => asked)).toEqual(['ims-build']);
    expect(address).toBe('/triage/?exchange-version=v2003&ims-build=v5-5-repaired&mail-location=refused');
    expect(lines.filter(({ isOut }) => !isOut).map(({ href }) => href.split('?')[1])).toContain(
      'exchange-version=v2003&ims-build=v5-5-repaired&mail-location=refused',
    );
  });

  it('has none where answers go together', () => {
    expect(view('exchange-version=v5-5&ims-build=v5-5-repaired')).toMatchObject({ contradiction: undefined, setAside: [] });
  });

  it('says on an answer which one before it does not go with it', () => {
    const answers = new Map([['exchange-version', 'sbs2003']]);
    expect(againstInTriage(answers, 'service-pack', 'v2000-sp3')).toBe(observations['exchange-version']?.answers.sbs2003?.label);
    expect(againstInTriage(answers, 'service-pack', 'v2003-sp2')).toBeUndefined();
    expect(againstInTriage(answers, 'service-pack', 'unknown')).toBeUndefined();
  });

  it('does not ask what could only be answered with unknown', () => {
    const asked = (search: string) => view(search).questions.map(({ id }) => id);
    const versions = Object.keys(observations['exchange-version']?.answers ?? {});
    const inVain = versions.flatMap((version) =>
      view(`exchange-version=${version}`).questions.filter(({ id, answers }) =>
        Object.keys(answers).every((one) => one === 'unknown' || againstInTriage(new Map([['exchange-version', version]]), id, one)),
      ),
    );
    expect(inVain).toEqual([]);
    expect(asked('exchange-version=v5-5')).toContain('ims-build');
  });
});

describe('triage in another catalogue', () => {
  const [first, ...rest] = homeCatalogue.summaries.map((summary) => ({ ...summary, id: `acme.${summary.id}` }));
  const acme = catalogueOfOne({ ...homeCatalogue, id: 'acme', title: 'Acme', summaries: first === undefined ? [] : [first, ...rest] });
  const allOf = (articles: typeof acme.summaries) => articles.map(({ id }) => ({ articleId: id, signs: [] }));

  it('keeps which one it is as an answer, names it at each article, and takes it into none', () => {
    const signs = homeCatalogue.signs.map((one) => ({ ...one, articleId: `acme.${one.articleId}` }));
    const seen = viewTriage(parseQuery('in=acme&exchange-version=v2003'), catalogueOfOne({ ...acme, signs }));
    expect(seen.address).toBe('/triage/?in=acme&exchange-version=v2003');
    expect(seen.notices).toEqual([]);
    expect(seen.entries[0]).toEqual({ asked: 'in', question: 'Which catalogue?', answer: 'Acme' });
    expect(new Set(seen.lines.map(({ pack }) => pack))).toEqual(new Set(['Acme']));
    // An answer of the home pack goes along to an article that knows it.
    const knows = new Set(
      signs.filter((one) => one.signs.some(({ observation }) => observation === 'exchange-version')).map((one) => one.articleId),
    );
    const said = (articleId: string) => (knows.has(articleId) ? '&exchange-version=v2003' : '');
    expect(seen.lines.map(({ href }) => href)).toEqual(seen.lines.map(({ articleId }) => `/in/?${articleId}${said(articleId)}`));
    const atHome = view('exchange-version=v2003');
    expect(seen.questions.map(({ id }) => id)).toEqual(atHome.questions.map(({ id }) => id));
    expect(atHome.lines.flatMap(({ pack }) => pack ?? [])).toEqual([]);
  });

  it('asks nothing and lists all where nothing parts them', () => {
    const seen = viewTriage(parseQuery('in=acme'), catalogueOfOne({ ...acme, signs: allOf(acme.summaries) }));
    expect({ asked: seen.questions, clear: seen.clear, left: seen.left }).toEqual({
      asked: [],
      clear: undefined,
      left: acme.summaries.length,
    });
    expect(seen.lines.map(({ title }) => title)).toEqual(acme.summaries.map(({ title }) => title));
  });
});

describe('triage in several catalogues', () => {
  const [one] = homeCatalogue.summaries;
  const observed = Object.values(homeCatalogue.observations)[0];
  const packOfThirty = (id: string, uses: boolean) => {
    const own = observed && { ...observed, id: `${id}.colour`, prompt: `Which colour at ${id}?` };
    const ids = Array.from({ length: 40 }, (_, at) => `${id}.article-${at}`);
    return catalogueOfOne({
      ...homeCatalogue,
      id,
      title: id.toUpperCase(),
      observations: { ...(uses ? homeCatalogue.observations : {}), ...(own && { [own.id]: own }) },
      summaries: one === undefined ? [] : ids.map((articleId) => ({ ...one, id: articleId, title: articleId })),
      signs: ids.map((articleId, at) => ({
        articleId,
        signs: [
          {
            observation: `${id}.colour`,
            says: at === 0 ? 'fits' : 'excludes',
            answers: [Object.keys(own?.answers ?? {})[0] ?? ''],
            sources: ['F-1'],
          },
        ],
      })),
    });
  };
  const acme = packOfThirty('acme', true);
  const globex = packOfThirty('globex', false);
  const both = joinCatalogues([acme, globex], 'acme--globex');
  const [red = ''] = Object.keys(observed?.answers ?? {});

  it('ranks the articles of all, names the pack of each, and hears what one pack asks in that one only', () => {
    const seen = viewTriage(parseQuery(`in=acme--globex&acme.colour=${red}`), both);
    expect(seen.entries.map(({ answer }) => answer)[0]).toBe('ACME, GLOBEX');
    expect(seen.counts).toEqual({ free: 41, doubtful: 0, out: 39 });
    expect(seen.lines.map(({ articleId, pack }) => [articleId.split('.')[0]?.toUpperCase(), pack])).toEqual(
      seen.lines.map(({ pack }) => [pack, pack]),
    );
    expect(seen.lines[0]?.href).toBe(`/in/?acme.article-0&acme.colour=${red}`);
    expect(seen.lines[1]?.href).toBe('/in/?globex.article-0');
    expect(seen.lines.length).toBe(60);
    expect(seen.questions.map(({ id }) => id)).toEqual(['globex.colour']);
  });

  it('puts first what a key has found in what was pasted, and keeps it in the address', () => {
    const search = 'in=acme--globex&globex.article-7--key=e1020';
    const seen = viewTriage(parseQuery(search), both);
    expect([seen.address, seen.notices, seen.lines[0]?.articleId, seen.clear]).toEqual([
      `/triage/?${search}`,
      [],
      'globex.article-7',
      undefined,
    ]);
    expect(seen.lines[0]?.fits).toEqual([expect.stringContaining('globex.article-7')]);
    expect(seen.lines[0]?.href).toBe('/in/?globex.article-7');
    expect(viewTriage(parseQuery('in=acme--globex&initech.article-7--key=e1020'), both).notices.length).toBe(1);
  });
});
