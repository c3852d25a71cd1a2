package org.nextline.ingest;

import org.nextline.catalog.TrialRecord;

/** Takes what an adapter finds in a file. */
public interface TrialSink extends Rejecting {

  void accept(TrialRecord trial);
}
