package org.nextline.shortlist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nextline.security.Audit;

/** The shortlists that are kept, and to whom they show themselves. */
@ApplicationScoped
class Shortlists {

  private static final String VISIBLE = " from Shortlist s where s.owner = :me or :all = true";

  private final EntityManager database;
  private final ObjectMapper json;
  private final Audit audit;

  Shortlists(EntityManager database, ObjectMapper json, Audit audit) {
    this.database = database;
    this.json = json;
    this.audit = audit;
  }

  /**
   * Keeps the shortlist. Throws {@code InvalidInput} for content that is incomplete or too large.
   */
  @Transactional
  ShortlistView save(NewShortlist chosen, Reader reader) {
    JsonNode content = json.valueToTree(chosen.content());
    ContentCheck.check(content);
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    var shortlist =
        new Shortlist(
            reader.username(), chosen.label(), chosen.options().size(), content.toString(), now);
    database.persist(shortlist);
    audit.note(reader.username(), Audit.Action.SHORTLIST_CREATED, shortlist.id.toString());
    return view(shortlist);
  }

  /** The reader's own shortlists, newest first; an administrator sees everybody's. */
  @Transactional
  ShortlistPage page(Reader reader, int page, int size) {
    List<ShortlistSummary> items =
        ask("select s" + VISIBLE + " order by s.createdAt desc, s.id", Shortlist.class, reader)
            .setFirstResult(Math.multiplyExact(page, size))
            .setMaxResults(size)
            .getResultStream()
            .map(Shortlist::summary)
            .toList();
    long total = ask("select count(s)" + VISIBLE, Long.class, reader).getSingleResult();
    return new ShortlistPage(items, page, size, total);
  }

  /** The shortlist; empty where there is none that the reader may see. */
  @Transactional
  Optional<ShortlistView> find(UUID id, Reader reader) {
    return visible(id, reader).map(this::view);
  }

  /** The shortlist, noted as exported. */
  @Transactional
  Optional<ShortlistView> forExport(UUID id, Reader reader) {
    Optional<Shortlist> found = visible(id, reader);
    found.ifPresent(
        s -> audit.note(reader.username(), Audit.Action.SHORTLIST_EXPORTED, id.toString()));
    return found.map(this::view);
  }

  /** Deletes the row itself; false where there is none that the reader may see. */
  @Transactional
  boolean delete(UUID id, Reader reader) {
    Optional<Shortlist> found = visible(id, reader);
    found.ifPresent(shortlist -> {
      database.remove(shortlist);
      audit.note(reader.username(), Audit.Action.SHORTLIST_DELETED, id.toString());
    });
    return found.isPresent();
  }

  private <T> TypedQuery<T> ask(String query, Class<T> type, Reader reader) {
    return database
        .createQuery(query, type)
        .setParameter("me", reader.username())
        .setParameter("all", reader.isAdministrator());
  }

  private Optional<Shortlist> visible(UUID id, Reader reader) {
    return Optional.ofNullable(database.find(Shortlist.class, id))
        .filter(s -> reader.isAdministrator() || s.owner.equals(reader.username()));
  }

  private ShortlistView view(Shortlist kept) {
    ShortlistContent content = read(kept.content);
    return new ShortlistView(
        kept.id,
        kept.label,
        kept.owner,
        kept.createdAt,
        content.assessment(),
        content.options(),
        content.urgent());
  }

  /** What an earlier version kept and this one no longer knows is left out. */
  private ShortlistContent read(String content) {
    try {
      return json.readerFor(ShortlistContent.class)
          .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .readValue(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
