package org.nextline.ingest.directory;

import java.util.ArrayList;
import java.util.List;
import org.nextline.catalog.CentreRecord;
import org.nextline.catalog.PalliativeServiceRecord;
import org.nextline.ingest.DirectorySink;

/** Notes what an adapter hands over. */
final class FoundInstitutions implements DirectorySink {

  final List<CentreRecord> centres = new ArrayList<>();
  final List<PalliativeServiceRecord> services = new ArrayList<>();
  final List<String> leftOut = new ArrayList<>();
  final List<String> rejections = new ArrayList<>();

  @Override
  public void accept(CentreRecord centre) {
    centres.add(centre);
  }

  @Override
  public void accept(PalliativeServiceRecord service) {
    services.add(service);
  }

  @Override
  public void leaveOut(String reason) {
    leftOut.add(reason);
  }

  @Override
  public void reject(String recordId, String reason, byte[] payload) {
    rejections.add(recordId + ": " + reason);
  }
}
