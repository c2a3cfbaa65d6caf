#!/bin/sh
# Installs Motion Editor for you alone: no network and no administrator is needed.
here=$(cd "$(dirname "$0")" && pwd)
for name in python3.14 python3.13 python3.12 python3.11 python3; do
  "$name" -c "" >/dev/null 2>&1 && exec "$name" "$here/install.py" "$@"
done
echo "Python 3.11, 3.12, 3.13 or 3.14 is needed." >&2
exit 2
