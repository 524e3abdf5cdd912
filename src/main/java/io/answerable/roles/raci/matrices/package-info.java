/**
 * The matrices themselves: drafting, activating and waiving, their editions on any day and over time, and what a dossier
 * says of them (R-ROL-20 to R-ROL-31, R-ROL-35).
 */
@NamedInterface("matrices")
@NullMarked
package io.answerable.roles.raci.matrices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
