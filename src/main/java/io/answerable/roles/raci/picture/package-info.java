/**
 * The facts from which accountability and the detections follow: matrices, holders, delegations, systems and units over
 * time, read together for one day.
 */
@NullMarked
package io.answerable.roles.raci.picture;

import org.jspecify.annotations.NullMarked;
