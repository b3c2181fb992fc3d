import { reservedParameters } from '../ids.ts';

// Mail and chat programs, newsletters, advertisements and counters of visits add these to links.
const names = new Set(
  `_branch_match_id _ga _gl _ke _openstat action_object_map cid clickparams ct cvid dclid dm_i dpid ef_id epik fb_action_ids fb_ref fb_source
  fbclid fbrefresh feature form gad_source gbraid gclid gclsrc gs_l icid igsh igshid isfreemail li_fat_id mkt_tok msclkid msockid ncid
  ocid or originalsubdomain redirect_log_mongo_id rdt_cid s_cid s_kwcid sc_cid sca_esv share si sms_click sms_source sms_uph spm srsltid
  trackingid trk ttclid twclid ust usg usqp ved vero_conv vero_id wbraid wdlor wickedid yclid`.split(/\s+/),
);
const prefixes =
  /^(?:utm|mc|hsa|mtm|matomo|pk|piwik|oly|ns|at|sb|stm|guce|guccounter|awc|bsft|algo|_hs|__hs|__cf_chl|__s|ga)_|^_hs|^__|^wt[._]|^elq/;

/** True for a parameter that another program adds to links. No name of ours is one: such ids are refused. */
export function isForeignParameter(name: string): boolean {
  return names.has(name) || reservedParameters.has(name) || prefixes.test(name);
}
