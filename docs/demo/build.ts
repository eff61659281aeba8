import { writeFileSync } from 'node:fs';
import { demoPage } from './demo-page.js';

const file = 'docs/demo/glossator.html';
const page = await demoPage();
writeFileSync(file, page);
console.log(`${file}: ${(page.length / 1e6).toFixed(1)} MB. Open it in a browser.`);
