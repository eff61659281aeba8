// Required before a program, and in each of its workers: whatever would open a socket, or start another program that
// might, ends the program at once, and says so.
const child = require('node:child_process');
const dgram = require('node:dgram');
const dns = require('node:dns');
const { writeSync } = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const net = require('node:net');

const refuse = () => {
  writeSync(2, 'network\n');
  process.kill(process.pid, 'SIGKILL');
};

net.Socket.prototype.connect = refuse;
net.Server.prototype.listen = refuse;
dgram.createSocket = refuse;
for (const names of [dns, dns.promises])
  for (const name of Object.keys(names)) if (/^(?:lookup|resolve|reverse)/.test(name)) names[name] = refuse;
for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'])
  child[name] = refuse;
for (const name of ['fetch', 'WebSocket', 'EventSource']) globalThis[name] = refuse;
syncBuiltinESMExports();
