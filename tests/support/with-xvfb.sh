#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# with-xvfb.sh PROGRAM [ARGS…]: runs a program on a display of its own with a window manager, for real drags and focus,
# then ends what it started. Where there is no Xvfb or openbox, the program runs without a display and says what it
# left out.
set -euo pipefail

export DBUS_SESSION_BUS_ADDRESS=disabled: # else keys travel by way of the accessibility bus
if ! command -v Xvfb >/dev/null || ! command -v openbox >/dev/null; then
    QT_QPA_PLATFORM=offscreen exec "$@"
fi

folder=$(mktemp -d "${TMPDIR:-/tmp}/marbre-xvfb.XXXXXX")
started=()
finish() {
    for pid in "${started[@]}"; do kill "$pid" 2>/dev/null || true; done
    for pid in "${started[@]}"; do wait "$pid" 2>/dev/null || true; done
    rm -rf "$folder"
}
trap finish EXIT
trap 'exit 143' TERM INT

mkfifo "$folder/number"
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp -noreset 3>"$folder/number" >"$folder/xvfb.log" 2>&1 &
started+=($!)
if ! read -r -t 30 number <"$folder/number"; then
    cat "$folder/xvfb.log" >&2
    echo "with-xvfb.sh: Xvfb did not start" >&2
    exit 1
fi
export DISPLAY=:$number QT_QPA_PLATFORM=xcb
unset WAYLAND_DISPLAY
openbox --sm-disable >"$folder/openbox.log" 2>&1 &
started=($! "${started[@]}")
"$@"
