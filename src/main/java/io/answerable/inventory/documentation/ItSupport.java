package io.answerable.inventory.documentation;

/**
 * Who of IT supports a system in operation (R-INV-39).
 *
 * @param contact where it can be reached
 * @param openTickets how many requests are open, as last reported
 */
public record ItSupport(String team, String contact, int openTickets) {}
