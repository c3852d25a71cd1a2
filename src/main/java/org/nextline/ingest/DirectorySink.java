package org.nextline.ingest;

import org.nextline.catalog.CentreRecord;
import org.nextline.catalog.PalliativeServiceRecord;

/** Takes what an adapter finds in a directory of institutions. */
public interface DirectorySink extends Rejecting {

  void accept(CentreRecord centre);

  void accept(PalliativeServiceRecord service);

  /**
   * Comes for an entry that is understood and not wanted, for example a hospital that has closed.
   *
   * @param reason the same words for all entries that are left out for the same reason
   */
  void leaveOut(String reason);
}
