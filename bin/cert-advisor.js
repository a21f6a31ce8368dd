#!/usr/bin/env node
require('../dist/load-part.cjs').loadPart('./main.cjs');
