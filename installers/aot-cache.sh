#!/bin/sh
# Trains the start-up caches of a runnable folder, where it will stay and with the Java that will run it:
#   installers/aot-cache.sh [FOLDER]        (default: target/bitacora)
# Trained through the launcher itself, so that the flags are the same. The window is trained without a display.
set -eu

folder=${1:-$(dirname "$0")/../target/bitacora}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

train() {
    cache=$folder/lib/$1.aot
    shift
    rm -f "$cache"
    (cd "$work" && env "$@") || true
    [ -f "$cache" ] && ls -l "$cache"
}
