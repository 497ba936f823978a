import { MatchPolicies } from '@triptych/desk';
import type { MatchPolicy } from '@triptych/memory';
import { SettingEntity } from '../entities/setting.entity.js';
import { insertRows } from '../rows.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';

const NAME = 'match-policy';

/** The points that matches lose for their circumstances, as a setting of the desk. */
export class TypeormMatchPolicies extends MatchPolicies {
  constructor(private readonly units: DatabaseUnitOfWork) {
    super();
  }

  override async current(): Promise<MatchPolicy> {
    const row = await this.units.reader.findOneBy(SettingEntity, { name: NAME });
    return row?.value ?? {};
  }

  override async change(policy: MatchPolicy, at: Date, by: string): Promise<void> {
    const row = { name: NAME, value: policy, at: at.toISOString(), by };
    await insertRows(this.units, SettingEntity, [row], (insert) => insert.orUpdate(['value', 'at', 'by'], ['name']));
  }
}
