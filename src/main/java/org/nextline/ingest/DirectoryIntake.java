package org.nextline.ingest;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.nextline.catalog.CentreCatalog;
import org.nextline.catalog.CentreRecord;
import org.nextline.catalog.PalliativeCatalog;
import org.nextline.catalog.PalliativeServiceRecord;
import org.nextline.catalog.SavedCounts;
import org.nextline.catalog.SourceRef;

/** Centres and palliative services on their way into the catalogue. */
final class DirectoryIntake implements Intake {

  private static final int BATCH = 1000;

  private final DirectorySource source;
  private final DirectorySource.Reading reading;
  private final SitePlaces places;
  private final CentreCatalog centres;
  private final PalliativeCatalog services;

  private final Map<String, CentreRecord> centreBatch = new LinkedHashMap<>();
  private final Map<String, PalliativeServiceRecord> serviceBatch = new LinkedHashMap<>();
  private final Map<String, Integer> leftOut = new TreeMap<>();
  private SavedCounts saved = SavedCounts.NONE;
  private LocalDate snapshot;

  DirectoryIntake(
      DirectorySource source,
      SitePlaces places,
      CentreCatalog centres,
      PalliativeCatalog services) {
    this.source = source;
    this.reading = source.begin();
    this.places = places;
    this.centres = centres;
    this.services = services;
  }

  @Override
  public String source() {
    return source.name();
  }

  @Override
  public boolean accepts(String fileName) {
    return source.accepts(fileName);
  }

  @Override
  public void read(InputFile file, Watcher watcher) throws IOException {
    reading.read(file, new Sink(watcher));
  }

  @Override
  public void end(Watcher watcher) {
    reading.end(new Sink(watcher));
    flush();
  }

  private final class Sink implements DirectorySink {

    private final Watcher watcher;

    Sink(Watcher watcher) {
      this.watcher = watcher;
    }

    @Override
    public void accept(CentreRecord centre) {
      makeRoom(centreBatch.containsKey(centre.id()));
      centreBatch.put(centre.id(), centre.at(places.located(centre.place())));
      took(centre.source());
    }

    @Override
    public void accept(PalliativeServiceRecord service) {
      makeRoom(serviceBatch.containsKey(service.id()));
      serviceBatch.put(service.id(), service.at(places.located(service.place())));
      took(service.source());
    }

    private void makeRoom(boolean comesTwice) {
      if (comesTwice || centreBatch.size() + serviceBatch.size() == BATCH) {
        flush();
        watcher.saved();
      }
    }

    @Override
    public void leaveOut(String reason) {
      leftOut.merge(reason, 1, Integer::sum);
    }

    @Override
    public void reject(String recordId, String reason, byte[] payload) {
      watcher.reject(recordId, reason, payload);
    }
  }

  private void took(SourceRef from) {
    if (snapshot == null || (from.asOf() != null && from.asOf().isAfter(snapshot))) {
      snapshot = from.asOf();
    }
  }

  @Override
  public void flush() {
    saved = saved.plus(centres.merge(centreBatch.values()));
    saved = saved.plus(services.merge(serviceBatch.values()));
    centreBatch.clear();
    serviceBatch.clear();
  }

  @Override
  public SavedCounts saved() {
    return saved;
  }

  @Override
  public LocalDate snapshot() {
    return snapshot;
  }

  @Override
  public Map<String, Integer> leftOut() {
    return leftOut;
  }
}
