/** Support from outside: who, for what, until when, and what is said about conflicts (R-ORG-16). */
@NullMarked
package io.answerable.organisation.programme.support;

import org.jspecify.annotations.NullMarked;
