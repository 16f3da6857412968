#!/bin/sh
# Trains the start-up caches of a runnable folder, in the place where it will stay and with the Java that will run it:
#   installers/aot-cache.sh [FOLDER]        (default: target/bitacora)
# It starts the program through its own launcher, so that the flags are the same: once for the commands, once for the
# window (on the display, if there is one). JDK 25, JEP 514.
set -eu

folder=$(readlink -f "${1:-$(dirname "$0")/../target/bitacora}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The settings of whoever trains stay as they are.
export XDG_CONFIG_HOME="$work" XDG_DATA_HOME="$work"

started_with() {
    rm -f "$folder/lib/$1.aot"
    export JDK_JAVA_OPTIONS="-Duser.home=$work -XX:AOTCacheOutput=$folder/lib/$1.aot $2"
    shift 2
    "$folder/bin/bitacora" "$@" >"$work/log" 2>&1 || true
}

report() {
    if ! grep -q "AOTCache creation is complete" "$work/log"; then
        cat "$work/log" >&2
        rm -f "$folder/lib/$1.aot"
        exit 1
    fi
    du -h "$folder/lib/$1.aot"
}

started_with command "" demo --en "$work/demo"
report command

screen=
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    export DISPLAY=none
    screen="-Dglass.platform=Headless -Dprism.order=sw"
fi
started_with window "$screen" abrir "$work/demo/ejemplo.bitacora" &
sleep "${TRAINING_SECONDS:-40}"
pkill -TERM -P $! || true
wait
report window
