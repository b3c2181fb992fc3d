import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Begins with the test files that are long by their name, else as vitest does: by the times of the last run, or by size where
 * there was none. A long one that begins last leaves all cores but one idle to its end.
 */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => moduleId.includes('.long.test.');
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
