package org.nextline.shortlist;

import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** A document bundle under construction; entries get addresses that are the same at each export. */
final class DocumentBuilder {

  private final UUID id;
  private final Bundle bundle = new Bundle();

  DocumentBuilder(UUID id, Date date) {
    this.id = id;
    bundle.setType(Bundle.BundleType.DOCUMENT);
    bundle.setTimestamp(date);
    bundle.setIdentifier(
        new Identifier().setSystem("urn:ietf:rfc:3986").setValue("urn:uuid:" + id));
  }

  <T extends Resource> T add(T resource, String name) {
    bundle.addEntry().setFullUrl(address(name)).setResource(resource);
    return resource;
  }

  /** Adds the resource and returns a reference to it. */
  Reference refer(Resource resource, String name, String display) {
    add(resource, name);
    return new Reference(address(name)).setDisplay(display);
  }

  Bundle bundle() {
    return bundle;
  }

  private String address(String name) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes((id + "/" + name).getBytes(StandardCharsets.UTF_8));
  }
}
