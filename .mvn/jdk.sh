# Sourced by mvnw and the scripts of .ci: sets JAVA_HOME to a JDK 25 or says in one line what to install.

jdk_major() {
  "$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1
}

use_jdk_25() {
  path_java=$(command -v java 2>/dev/null) && path_java=$(readlink -f "$path_java" 2>/dev/null || echo "$path_java")
  for home in "${JAVA_HOME:-}" "${path_java%/bin/java}" /usr/lib/jvm/*25* "$HOME"/.sdkman/candidates/java/25* \
    /Library/Java/JavaVirtualMachines/*25*/Contents/Home "$HOME"/.jdks/*25*; do
    if [ -n "$home" ] && [ -x "$home/bin/javac" ] && [ "$(jdk_major "$home")" = 25 ]; then
      JAVA_HOME=$home
      export JAVA_HOME
      return 0
    fi
  done
  echo "Nextline needs a JDK 25: install one (for example Eclipse Temurin 25) or point JAVA_HOME at it." >&2
  return 1
}
