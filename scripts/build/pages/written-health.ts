import { examineCatalogue } from '../../../src/content/catalogue-health.ts';

/** What stands in every article and what is wrong with it. Waited for here, because nothing can be loaded afterwards. */
export const writtenHealth = await examineCatalogue();
