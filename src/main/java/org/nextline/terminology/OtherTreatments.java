package org.nextline.terminology;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a treatment may be called that is no single drug: a class of drugs, a procedure, a diet. */
final class OtherTreatments {

  private final Set<String> classes = new HashSet<>();
  private final PhraseTrie phrases = new PhraseTrie();
  private final List<String> names;

  OtherTreatments(List<Drug> drugs, List<DataFile.Row<String>> names) {
    drugs.forEach(drug -> drug.classes().forEach(c -> classes.add(TermText.key(c))));
    this.names = names.stream().map(DataFile.Row::value).toList();
    names.forEach(name -> phrases.add(TermText.words(name.value()), name.value()));
  }

  List<String> names() {
    return names;
  }

  boolean contains(String name) {
    List<String> words = TermText.words(name);
    if (classes.contains(String.join(" ", words))) {
      return true;
    }
    for (int i = 0; i < words.size(); i++) {
      if (phrases.longestAt(words, i).length() > 0) {
        return true;
      }
    }
    return false;
  }
}
