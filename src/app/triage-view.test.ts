import { observations } from 'virtual:pack/observations';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../engine/link.ts';
import { homeCatalogue } from './triage-catalogue.ts';
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
  const acme = { ...homeCatalogue, id: 'acme', title: 'Acme', summaries: first === undefined ? [] : [first, ...rest] };
  const allOf = (articles: typeof acme.summaries) => articles.map(({ id }) => ({ articleId: id, signs: [] }));

  it('keeps which one it is as an answer, names it at each article, and takes it into none', () => {
    const signs = homeCatalogue.signs.map((one) => ({ ...one, articleId: `acme.${one.articleId}` }));
    const seen = viewTriage(parseQuery('in=acme&exchange-version=v2003'), { ...acme, signs });
    expect(seen.address).toBe('/triage/?in=acme&exchange-version=v2003');
    expect(seen.notices).toEqual([]);
    expect(seen.entries[0]).toEqual({ asked: 'in', question: 'Which catalogue?', answer: 'Acme' });
    expect(new Set(seen.lines.map(({ pack }) => pack))).toEqual(new Set(['Acme']));
    expect(seen.lines.map(({ href }) => href)).toEqual(seen.lines.map(({ articleId }) => `/in/?${articleId}&exchange-version=v2003`));
    const atHome = view('exchange-version=v2003');
    expect(seen.questions.map(({ id }) => id)).toEqual(atHome.questions.map(({ id }) => id));
    expect(atHome.lines.flatMap(({ pack }) => pack ?? [])).toEqual([]);
  });

  it('asks nothing and lists all where nothing parts them', () => {
    const seen = viewTriage(parseQuery('in=acme'), { ...acme, signs: allOf(acme.summaries) });
    expect({ asked: seen.questions, clear: seen.clear, left: seen.left }).toEqual({
      asked: [],
      clear: undefined,
      left: acme.summaries.length,
    });
    expect(seen.lines.map(({ title }) => title)).toEqual(acme.summaries.map(({ title }) => title));
  });
});
