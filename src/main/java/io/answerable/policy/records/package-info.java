/** What everything that policies need has in common: facts under a key, lists of them, and how clients name things. */
@NullMarked
package io.answerable.policy.records;

import org.jspecify.annotations.NullMarked;
