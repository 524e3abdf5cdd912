package io.answerable.reference;

/**
 * Something that can be met or not: a clause or control of the standard, a duty of the law, a subcategory of NIST.
 *
 * @param number for example {@code 6.1.4}, {@code A.5.4}, {@code EUAIA-26-2} or {@code GOVERN 1.1}; no two frameworks use
 * the same
 * @param clause number of what lies around it: a main clause, a group of controls, an article, a category; for example
 * {@code 6}, {@code A.5}, {@code 26} or {@code GOVERN 1}
 */
public record FrameworkItem(String number, String title, String clause) {}
