#!/usr/bin/env node
'use strict';
// Runs the bundled CLI, and bundles it first when it is missing or older than its sources.
const { execFileSync } = require('node:child_process');
const { readdirSync, statSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
const bundle = join(root, 'dist', 'shelf.js');
const ROOMS = ['admin', 'attribution', 'catalog', 'owner', 'clients', 'models', 'hooks'];

const timeOf = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const isNewer = (folder, than) =>
  readdirSync(folder, { withFileTypes: true }).some((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name !== 'dist' && isNewer(path, than);
    return timeOf(path) > than;
  });

const built = timeOf(bundle);
if (ROOMS.some((room) => timeOf(join(root, room)) > 0 && isNewer(join(root, room), built))) {
  const tsx = join(root, 'node_modules', '.bin', 'tsx');
  execFileSync(tsx, [join(root, 'hooks', 'bundle-admin.ts')], { stdio: ['ignore', 2, 2] });
}
require(bundle);
