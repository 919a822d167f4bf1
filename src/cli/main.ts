#!/usr/bin/env node
// The command line: finds the command, runs it, turns the outcome into an exit code.
process.stdout.write("castgraph\n");
