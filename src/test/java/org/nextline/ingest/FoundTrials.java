package org.nextline.ingest;

import java.util.ArrayList;
import java.util.List;
import org.nextline.catalog.TrialRecord;

/** Notes what an adapter hands over. */
final class FoundTrials implements TrialSink {

  final List<TrialRecord> trials = new ArrayList<>();
  final List<String> rejections = new ArrayList<>();

  @Override
  public void accept(TrialRecord trial) {
    trials.add(trial);
  }

  @Override
  public void reject(String recordId, String reason, byte[] payload) {
    rejections.add(recordId + ": " + reason);
  }

  List<String> ids() {
    return trials.stream().map(TrialRecord::id).toList();
  }
}
