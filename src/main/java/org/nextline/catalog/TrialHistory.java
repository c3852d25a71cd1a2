package org.nextline.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.StatelessSession;

/**
 * What changed about trials, and when. What changed at once is never torn apart by a page's end.
 */
@ApplicationScoped
public class TrialHistory {

  private final StatelessSession session;
  private final TrialCatalog catalog;

  TrialHistory(StatelessSession session, TrialCatalog catalog) {
    this.session = session;
    this.catalog = catalog;
  }

  /**
   * A trial's changes, newest first, with those from before it was united with another or got
   * another id.
   *
   * @param id present or former, or that of another of its registries
   * @param before the cursor of the page before; null for the newest
   * @param limit most change numbers on the page, at least 1
   */
  @Transactional
  public TrialChangePage of(String id, Long before, int limit) {
    List<Long> numbers =
        session
            .createSelectionQuery(
                """
                select distinct changeNo from TrialChangeEntity
                where trialId in :ids and changeNo < :before order by changeNo desc
                """,
                Long.class)
            .setParameterList("ids", idsOf(id))
            .setParameter("before", before == null ? Long.MAX_VALUE : before)
            .setMaxResults(limit + 1)
            .getResultList();
    List<Long> shown = numbers.subList(0, Math.min(limit, numbers.size()));
    return new TrialChangePage(
        changes(shown, "changeNo desc, ordinal"), numbers.size() > limit ? shown.getLast() : null);
  }

  private List<String> idsOf(String id) {
    List<String> ids = new ArrayList<>(List.of(id));
    catalog
        .byId(id)
        .ifPresent(trial -> {
          ids.add(trial.id());
          ids.addAll(trial.formerIds());
        });
    return ids;
  }

  /**
   * What changed in the whole catalogue since a moment, oldest first. No change ever appears later
   * with a number below one that was read.
   *
   * @param moment only what the catalogue learnt at or after it
   * @param after only changes of a higher number; 0 at first, then the last number read
   * @param limit most change numbers in the answer, at least 1
   */
  @Transactional
  public List<TrialChange> since(Instant moment, long after, int limit) {
    List<Long> numbers =
        session
            .createSelectionQuery(
                """
                select distinct changeNo from TrialChangeEntity
                where at >= :moment and changeNo > :after order by changeNo
                """,
                Long.class)
            .setParameter("moment", moment)
            .setParameter("after", after)
            .setMaxResults(limit)
            .getResultList();
    return changes(numbers, "changeNo, ordinal");
  }

  private List<TrialChange> changes(List<Long> numbers, String order) {
    return numbers.isEmpty()
        ? List.of()
        : session
            .createSelectionQuery(
                "from TrialChangeEntity where changeNo in :numbers order by " + order,
                TrialChangeEntity.class)
            .setParameterList("numbers", numbers)
            .getResultStream()
            .map(TrialChangeEntity::toRecord)
            .toList();
  }
}
