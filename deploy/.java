# Read by the other scripts: finds the checkout and a JDK of at least 25, or says what to install.
ROOT=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
SYSTEM_JAR=$ROOT/deploy/local/target/local-system.jar

version_of() {
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

jdk_homes() {
  local java
  [ -n "${JAVA_HOME:-}" ] && echo "$JAVA_HOME"
  java=$(readlink -f "$(command -v java 2>/dev/null)" 2>/dev/null) && dirname "$(dirname "$java")"
  ls -d /usr/lib/jvm/*/ /opt/java/*/ "$HOME"/.sdkman/candidates/java/*/ "$HOME"/.jdks/*/ \
    /Library/Java/JavaVirtualMachines/*/Contents/Home/ 2>/dev/null
  true
}

find_java() {
  local home version
  while IFS= read -r home; do
    version=$(version_of "$home")
    if [ "${version:-0}" -ge 25 ] && [ -x "$home/bin/javac" ]; then
      echo "${home%/}/bin/java"
      return
    fi
  done < <(jdk_homes)
  echo "No JDK 25 or newer was found: install one (Eclipse Temurin 25, for example) or point JAVA_HOME to it." >&2
  return 1
}

# Paths and names are UTF-8, whatever the terminal was told.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
  *[Uu][Tt][Ff]*) ;;
  *) export LC_ALL=C.UTF-8 ;;
esac

JAVA=$(find_java) || exit 1

command_of_system() {
  exec "$JAVA" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx256m \
    -Dmicropower.checkout="$ROOT" -jar "$SYSTEM_JAR" "$@"
}

require_built() {
  if [ ! -f "$SYSTEM_JAR" ]; then
    echo "Nothing is built yet: start with ./deploy/up." >&2
    exit 1
  fi
}
