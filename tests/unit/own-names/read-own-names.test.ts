import { describe, expect, test } from 'vitest';
import { readOwnNames } from '../../../pipeline/own-names/read-own-names.js';

const read = (text: string) => readOwnNames({ name: 'own.csv', text });

describe('what is wrong with a list', () => {
  test.each([
    ['', '1:1', 'the list is empty'],
    ['name\nX', '1:1', 'the column "type" is missing'],
    ['type,name,alias\nperson,X,', '1:11', 'no column is called "alias"'],
    ['type,name,name\nperson,X,Y', '1:11', 'the column "name" comes twice'],
    [
      'type,name\nhuman,X',
      '2:1',
      'no type is called "human": types are person, organization, instrument, none',
    ],
    ['type,name\n,X', '2:1', 'the type is missing'],
    ['type,name\nperson,', '2:8', 'the name is missing'],
    ['type,name\nperson,"—"', '2:8', '"—" has neither a letter nor a digit'],
    ['type,name\nperson,X,Y', '2:10', 'the row has 3 cells and the first line 2'],
    ['type,name\nperson,"X', '2:8', 'a quotation mark opens and none closes it'],
    ['type,name\nperson,"X" Y', '2:8', '"Y" stands after the closing quotation mark'],
    ['type,name,kind\ninstrument,X,pact', '2:14', 'instruments have no kind "pact"'],
    ['type,name,links\nperson,X,Q1', '2:10', '"Q1" is no link: write key=value'],
    ['type,name,links\nperson,X,a=1;a=2', '2:10', 'the link "a" comes twice'],
    ['type,note,name\nperson,"two\nlines, 𝒳é",\n', '3:12', 'the name is missing'],
  ])('%j', (text, place, message) => {
    const [problem] = read(text).problems;
    expect(`${problem?.line}:${problem?.column}`).toBe(place);
    expect(problem?.message).toContain(message);
  });

  test('is said all at once, in order', () => {
    const { problems } = read('type,name,kind\nhuman,X,\ninstrument,,pact\nperson,Y,,Z\n');
    expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual(['2:1', '3:12', '3:13', '4:11']);
  });
});

describe('what a list may look like', () => {
  const names = (text: string) =>
    read(text).entries.map(({ type, name, aliases }) => [type, name, ...aliases].join('|'));

  test.each([
    ['Windows lines and a byte order mark', '\ufefftype,name\r\nperson,X\r\n', ['person|X']],
    ['tabs', 'type\tname\taliases\nperson\tX, Y\tA|B', ['person|X, Y|A|B']],
    ['quoted cells', 'type,name\nperson,"X ""Y"", Z"', ['person|X "Y", Z']],
    ['other order of columns, capitals, spaces', 'Name, Type\n X , Person ', ['person|X']],
    ['short rows and empty lines', 'type,name,aliases\n\nperson,X\n,,\n', ['person|X']],
    ['two words for no name', 'type,name\nnone,X\nignore,Y', ['|X', '|Y']],
  ])('%s', (_, text, expected) => {
    expect(read(text).problems).toEqual([]);
    expect(names(text)).toEqual(expected);
  });
});
