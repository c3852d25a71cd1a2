package org.nextline.ingest;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.nextline.catalog.CentreCatalog;
import org.nextline.catalog.PalliativeCatalog;
import org.nextline.catalog.TrialStore;

/** The sources that can be imported, by name. */
@Singleton
class Intakes {

  private final List<TrialSource> registries;
  private final List<DirectorySource> directories;
  private final SitePlaces places;
  private final TrialStore trials;
  private final CentreCatalog centres;
  private final PalliativeCatalog services;

  Intakes(
      @All List<TrialSource> registries,
      @All List<DirectorySource> directories,
      SitePlaces places,
      TrialStore trials,
      CentreCatalog centres,
      PalliativeCatalog services) {
    this.registries = registries;
    this.directories = directories;
    this.places = places;
    this.trials = trials;
    this.centres = centres;
    this.services = services;
  }

  List<String> names() {
    return Stream.concat(
            registries.stream().map(TrialSource::name),
            directories.stream().map(DirectorySource::name))
        .sorted()
        .toList();
  }

  /**
   * A new intake, for one run.
   *
   * @throws IllegalArgumentException where there is no such source
   */
  Intake of(String name) {
    Stream<Intake> found =
        Stream.concat(
            registries.stream().filter(source -> source.name().equals(name)).map(this::of),
            directories.stream().filter(source -> source.name().equals(name)).map(this::of));
    return found
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "unknown source '%s'; known: %s".formatted(name, String.join(", ", names()))));
  }

  private Intake of(TrialSource source) {
    return new TrialIntake(source, places, trials);
  }

  private Intake of(DirectorySource source) {
    return new DirectoryIntake(source, places, centres, services);
  }
}
