package org.nextline.refractory;

import java.util.List;
import java.util.Set;

/**
 * Says of a relative what follows directly ("her mother had"). "My mother" may be the patient, so
 * only the named possessives count.
 *
 * @param whose "her", "his"
 * @param relatives "mother"
 * @param fillers words that may stand between the relative and what is said ("had", "a")
 */
record NoteFamily(Set<String> whose, Set<String> relatives, Set<String> fillers) {

  boolean isMeant(String left) {
    List<String> words = List.of(left.strip().split(" "));
    int at = words.size() - 1;
    while (at > 0 && fillers.contains(words.get(at))) {
      at--;
    }
    return at > 0 && relatives.contains(words.get(at)) && whose.contains(words.get(at - 1));
  }
}
