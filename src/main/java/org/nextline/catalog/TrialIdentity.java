package org.nextline.catalog;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The registry ids by which one record, or several records of one trial, are known.
 *
 * @param own ids under which a registry keeps the trial now or kept it formerly, by its rank
 * @param claimed ids that records of other registries say the trial has there, by their rank
 */
record TrialIdentity(Map<Integer, Set<String>> own, Map<Integer, Set<String>> claimed) {

  private static final Registries REGISTRIES = Registries.KNOWN;

  /**
   * @param also as {@link #alsoKnownAs} gives it: whatever the record's own registry gave is
   *     another id of its own
   */
  static TrialIdentity of(RegistryId ownId, Collection<String> also) {
    List<RegistryId> others = also.stream().map(REGISTRIES::own).toList();
    Stream<RegistryId> own = others.stream().filter(other -> other.rank() == ownId.rank());
    Stream<RegistryId> claimed = others.stream().filter(other -> other.rank() != ownId.rank());
    return new TrialIdentity(byRank(Stream.concat(Stream.of(ownId), own)), byRank(claimed));
  }

  /**
   * The ids besides its own that tell what trial a record is about: its former ones, and what it is
   * called in other registries. Another number of its own registry is another trial, and where a
   * record names several numbers of one registry, they are those of related trials.
   */
  static List<String> alsoKnownAs(TrialRecord trial, RegistryId own) {
    Set<String> also = new LinkedHashSet<>();
    trial.formerIds().forEach(id -> also.add(REGISTRIES.own(id).value()));
    byRank(
            trial.secondaryIds().stream()
                .flatMap(id -> REGISTRIES.recognise(id).stream())
                .filter(id -> id.rank() != own.rank()))
        .values()
        .stream()
        .filter(ids -> ids.size() == 1)
        .forEach(also::addAll);
    return List.copyOf(also);
  }

  /** Every id, for finding what else is known by one of them. */
  Set<String> all() {
    return Stream.of(own, claimed)
        .flatMap(ids -> ids.values().stream())
        .flatMap(Set::stream)
        .collect(Collectors.toSet());
  }

  /**
   * Whether both are the same trial: they share an id, and in the foremost registry where both have
   * one, it is the same.
   */
  boolean isSameAs(TrialIdentity other) {
    return ranks().stream()
        .filter(rank -> !other.in(rank).isEmpty())
        .findFirst()
        .filter(rank -> in(rank).stream().anyMatch(other.in(rank)::contains))
        .isPresent();
  }

  TrialIdentity plus(TrialIdentity other) {
    return new TrialIdentity(union(own, other.own), union(claimed, other.claimed));
  }

  /** The ids in a registry: where it keeps the trial itself, what others claim does not count. */
  Set<String> in(int rank) {
    return own.containsKey(rank) ? own.get(rank) : claimed.getOrDefault(rank, Set.of());
  }

  private Set<Integer> ranks() {
    Set<Integer> ranks = new TreeSet<>(own.keySet());
    ranks.addAll(claimed.keySet());
    return ranks;
  }

  private static Map<Integer, Set<String>> byRank(Stream<RegistryId> ids) {
    return ids.collect(
        Collectors.groupingBy(
            RegistryId::rank,
            HashMap::new,
            Collectors.mapping(RegistryId::value, Collectors.toCollection(HashSet::new))));
  }

  private static Map<Integer, Set<String>> union(
      Map<Integer, Set<String>> one, Map<Integer, Set<String>> other) {
    Map<Integer, Set<String>> union = new HashMap<>();
    Stream.of(one, other)
        .forEach(ids ->
            ids.forEach((rank, values) ->
                union.computeIfAbsent(rank, r -> new HashSet<>()).addAll(values)));
    return union;
  }
}
