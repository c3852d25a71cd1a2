package org.nextline.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How to reach a site or a service; each part may be null. */
@Embeddable
public record Contact(
    @Column(name = "contact_name") String name,
    @Column(name = "contact_phone") String phone,
    @Column(name = "contact_email") String email) {}
