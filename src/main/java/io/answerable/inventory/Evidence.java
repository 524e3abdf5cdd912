package io.answerable.inventory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that proves a fact.
 *
 * @param kind in upper case, for example {@code AUTHORISATION} or, where the law names it, {@code AI_DISCLOSURE}
 * @param title how a human reader would call it, with its key if it has one
 * @param date the day of it, if one is known
 */
public record Evidence(String kind, String title, @Nullable LocalDate date) {}
