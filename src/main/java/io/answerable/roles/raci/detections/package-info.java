/**
 * The rules of the detection catalogue about roles and matrices, each an expression over days.
 */
@NullMarked
package io.answerable.roles.raci.detections;

import org.jspecify.annotations.NullMarked;
