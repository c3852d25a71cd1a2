package org.nextline.k8s;

import java.nio.file.Path;
import java.util.function.Function;

/** What can be deployed. The first needs no kustomize to be read. */
enum Stage {
  BASE_AS_WRITTEN("base", Manifests::written),
  BASE("base", Manifests::rendered),
  PRODUCTION("overlays/production", Manifests::rendered);

  private final Path folder;
  private final Function<Path, Manifests> reader;
  private Manifests manifests;

  Stage(String folder, Function<Path, Manifests> reader) {
    this.folder = Path.of("k8s").resolve(folder);
    this.reader = reader;
  }

  Manifests manifests() {
    if (manifests == null) {
      manifests = reader.apply(folder);
    }
    return manifests;
  }

  Workload workload() {
    return new Workload(manifests());
  }
}
