/** The public face: plain pages without session, cookie or script, and what all of them share. */
@NamedInterface("web")
@NullMarked
package org.mekongmigration.handinhand.reading.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
