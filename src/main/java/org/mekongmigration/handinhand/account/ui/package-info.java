/** Signing in, invitations, one's own page, people and schools. */
@NullMarked
package org.mekongmigration.handinhand.account.ui;

import org.jspecify.annotations.NullMarked;
