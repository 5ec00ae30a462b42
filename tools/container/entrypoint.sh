#!/bin/sh
# The owner of the tables brings the database to the newest schema; the server acts as a role that may not.
set -e
node --enable-source-maps dist/apps/api/command-line/prepare-database.mjs
exec node --enable-source-maps dist/apps/api/main.mjs
