package org.nextline.matching;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Finds candidates of some kinds of option. */
interface OptionSource {

  Set<OptionKind> kinds();

  Candidates candidates(PatientCase patient);

  /** Everything that is written about candidates of this source, by their ids. */
  Map<String, OptionDetails> explain(Collection<String> ids, PatientCase patient);
}
