package org.nextline.eligibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.nextline.eligibility.predicate.Leaf;
import org.nextline.eligibility.reading.Leaves;

/**
 * Predicates drawn at random for review one by one.
 *
 * @param trial id of its trial
 * @param criterion place of its criterion among those of the trial, from 0
 * @param leaf place of the predicate within the criterion, from 0
 */
record DrawnPredicate(String trial, int criterion, int leaf, Criterion text, Leaf predicate) {

  /** Draws predicates, each as likely as any other. */
  static List<DrawnPredicate> draw(Map<String, List<Criterion>> read, long seed, int size) {
    List<DrawnPredicate> all = new ArrayList<>();
    read.forEach((trial, criteria) -> {
      for (int i = 0; i < criteria.size(); i++) {
        Criterion criterion = criteria.get(i);
        int place = i;
        List<Leaf> leaves = new ArrayList<>();
        Leaves.forEach(criterion.statement(), leaves::add, unread -> {});
        for (int k = 0; k < leaves.size(); k++) {
          all.add(new DrawnPredicate(trial, place, k, criterion, leaves.get(k)));
        }
      }
    });
    Random random = new Random(seed);
    Map<Integer, DrawnPredicate> drawn = new LinkedHashMap<>();
    while (drawn.size() < size) {
      int at = random.nextInt(all.size());
      drawn.putIfAbsent(at, all.get(at));
    }
    return List.copyOf(drawn.values());
  }
}
