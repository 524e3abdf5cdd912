/**
 * Who is accountable for a system, an activity or a role on any day, on what basis and through which chain up to the
 * board (domain model, 4 and 4.1).
 */
@NamedInterface("accountability")
@NullMarked
package io.answerable.roles.raci.accountability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
