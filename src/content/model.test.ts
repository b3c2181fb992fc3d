import { catalogue } from 'virtual:pack/catalogue';
import { summaries } from 'virtual:pack/summaries';
import { describe, expect, it } from 'vitest';
import { createActor, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { compileArticle } from '../engine/graph/compile-article.ts';
import { countWalks } from '../engine/graph/count-walks.ts';
import { furtherQuestions } from '../engine/graph/further-questions.ts';
import { exitsFrom } from '../engine/graph/machine-steps.ts';
import { stepsToUndo } from '../engine/walk/undo.ts';
import type { StepRecord } from '../model/case/case.ts';
import { loadArticles } from './articles.ts';
import { examineCatalogue } from './catalogue-health.ts';

const articles = await loadArticles();

// Keyed by node alone: with the path in the key a loop would never end.
const byNode = { serializeState: ({ value }: { value: unknown }) => String(value) };

it('lists every article of the folder, under its name', () => {
  const files = Object.keys(import.meta.glob('../../public/packs/exchange/articles/*')).map((path) => path.split('/').at(-1));
  expect(Object.keys(catalogue).map((id) => `${id}.json`)).toEqual(expect.arrayContaining(files));
  expect(articles.map(({ id }) => id)).toEqual(Object.keys(catalogue));
  expect(summaries.map(({ id }) => id)).toEqual(Object.keys(catalogue));
});

it('finds no fault in any article', async () => {
  const faults = (await examineCatalogue()).flatMap((article) => article.faults);
  expect(faults.map(({ articleId, nodeId, kind, says }) => `${articleId} › ${nodeId}, ${kind}: ${says}`)).toEqual([]);
});

describe.each(articles)('$id', (article) => {
  const machine = compileArticle(article);
  const nodes = Object.entries(article.nodes);

  it('can reach every node', () => {
    const reached = getShortestPaths(machine, byNode).map(({ state }) => String(state.value));
    expect(reached.sort()).toEqual([...Object.keys(article.nodes), '$fixed'].sort());
  });

  it('takes every answer that the article gives, to the node that it names', () => {
    const ways = new Map(
      getShortestPaths(machine, byNode).map(({ state, steps }) => [String(state.value), steps.map(({ event }) => event.type)]),
    );
    for (const [nodeId, node] of nodes) {
      const exits = node.kind === 'question' ? Object.entries(node.answers).map(([id, { goto }]) => [id, goto ?? node.otherwise]) : [];
      const actor = createActor(machine).start();
      for (const type of (ways.get(nodeId) ?? []).filter((event) => event.startsWith('answer.'))) {
        actor.send({ type: type as `answer.${string}` });
      }
      const led = exits.map(([answerId]) => [
        answerId,
        String(transition(machine, actor.getSnapshot(), { type: `answer.${answerId}` })[0].value),
      ]);
      expect([nodeId, actor.getSnapshot().value, led]).toEqual([nodeId, nodeId, exits]);
      // Replay goes along these instead of taking each step anew.
      const exitsRead = exitsFrom(machine, nodeId).map(({ answerId, to }) => [answerId, to]);
      const stepped = exitsRead.map(([answerId]) => [
        answerId,
        String(transition(machine, actor.getSnapshot(), { type: `answer.${answerId}` })[0].value),
      ]);
      expect([nodeId, exitsRead]).toEqual([nodeId, stepped]);
    }
  });

  it('undoes the steps that were carried out, the last one first, when it got worse', () => {
    const at = '2026-11-21T14:05+01:00';
    const outcomes: StepRecord[] = [
      { state: 'done', at },
      { state: 'skipped', at, reason: 'x' },
      { state: 'waiting', at, until: at },
      { state: 'failed', at, note: 'x' },
    ];
    for (const [, node] of nodes) {
      if (node.kind === 'cause') {
        const ids = node.resolution.map(({ id }) => id);
        // Every fifth step is left alone, the others take turns.
        const records = Object.fromEntries(ids.flatMap((id, index) => (index % 5 === 4 ? [] : [[id, outcomes[index % 5] as StepRecord]])));
        const carriedOut = ids.filter((_, index) => [0, 2, 3].includes(index % 5));
        expect(stepsToUndo(node.resolution, records).map(({ id }) => id)).toEqual(carriedOut.reverse());
        expect(stepsToUndo(node.resolution, {})).toEqual([]);
      }
    }
  });

  it('survives JSON unchanged', () => {
    expect(JSON.parse(JSON.stringify(article))).toEqual(article);
  });
});

it('prints what the articles hold', () => {
  const table = articles.map((article) => {
    const kinds = Object.values(article.nodes).map(({ kind }) => kind);
    const count = (kind: string) => kinds.filter((other) => other === kind).length;
    const machine = compileArticle(article);
    const { walks, longest } = countWalks(machine, article.start);
    const most = 1 + furtherQuestions(machine, article.start).most;
    return `${article.id}: ${count('cause')} causes, ${count('question')} questions, ${walks} walks, longest ${longest} answers, at most ${most} questions to the first end`;
  });
  console.log(table.join('\n'));
  expect(table).toHaveLength(articles.length);
});
