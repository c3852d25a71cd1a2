package org.nextline.catalog;

/** How to reach a site or a service; each part may be null. */
public record Contact(String name, String phone, String email) {}
