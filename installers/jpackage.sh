#!/bin/sh
# Makes what people install, with a Java of its own inside, from the runnable folder that `mvn package` laid:
#   installers/jpackage.sh [TYPE]        app-image (default), deb, rpm, dmg, pkg, exe or msi; see installers/README.md
# The flags are those of the folder's own launcher. Runs on the system that the package is for.
set -eu

type=${1:-app-image}
root=$(cd "$(dirname "$0")/.." && pwd -P)
folder=$root/target/bitacora
version=$(sed -n 's|^  <version>\(.*\)</version>$|\1|p' "$root/pom.xml")

jdk=
for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$candidate" ] && [ -x "$candidate/bin/jpackage" ] && grep -q '^JAVA_VERSION="2[5-9]' "$candidate/release"; then
        jdk=${jdk:-$candidate}
    fi
done

if [ ! -x "$folder/bin/bitacora" ] || [ -z "$jdk" ]; then
    echo "Needs target/bitacora (mvn package) and a JDK 25 with jpackage, in JAVA_HOME or its usual place." >&2
    exit 1
fi

# The launcher's last line holds the shared flags between the module path and the rest.
flags=$(sed -n 's|^exec "$java" -p "$home/lib/fx" \(.*\) "$@"$|\1|p' "$folder/bin/bitacora")
set -- --java-options "--module-path=\$APPDIR/fx"
option=
for word in $flags; do
    case "$word" in
        --add-modules | --add-exports) option=$word ;;
        *) set -- "$@" --java-options "${option:+$option=}$word"; option= ;;
    esac
done

case "$type" in
    deb | rpm) set -- "$@" --linux-shortcut --linux-app-category Office ;;
    exe | msi) set -- "$@" --win-menu --win-shortcut --win-per-user-install ;;
esac

rm -rf "$root/target/installers"
"$jdk/bin/jpackage" --type "$type" --name bitacora --app-version "$version" --vendor Bitácora \
    --description "Bitácora: capacitaciones, mesas y compromisos, sin conexión" \
    --input "$folder/lib" --main-jar bitacora.jar --main-class org.bitacora.Main \
    --add-modules java.se,jdk.charsets,jdk.crypto.ec,jdk.localedata,jdk.unsupported,jdk.zipfs \
    --jlink-options "--strip-native-commands --strip-debug --no-man-pages --no-header-files --include-locales=en,es" \
    --dest "$root/target/installers" "$@"
ls "$root/target/installers"
