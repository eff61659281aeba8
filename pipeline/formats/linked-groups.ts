/**
 * The groups that links make of things: each id → the first, in the given order, of those that it is linked to,
 * directly or over others. Links to ids that are not given are left out. Nearly linear (union by path halving).
 */
export function linkedGroups(
  ids: Iterable<string>,
  links: Iterable<readonly [string, string]>,
): ReadonlyMap<string, string> {
  const order = new Map([...ids].map((id, index) => [id, index]));
  const leader = new Map([...order.keys()].map((id) => [id, id]));
  const find = (id: string): string => {
    let at = id;
    for (let above = leader.get(at) ?? at; above !== at; above = leader.get(at) ?? at) {
      leader.set(at, leader.get(above) ?? above);
      at = above;
    }
    return at;
  };
  for (const [a, b] of links) {
    const [rankA, rankB] = [order.get(find(a)), order.get(find(b))];
    if (rankA === undefined || rankB === undefined) continue;
    if (rankA < rankB) leader.set(find(b), find(a));
    else leader.set(find(a), find(b));
  }
  return new Map([...order.keys()].map((id) => [id, find(id)]));
}
