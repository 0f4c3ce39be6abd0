import { type BuiltInTopic } from '../../contract';

/**
 * Which topics of ours a fact of this name answers, by the attribute's name in semiPQA. Where our own
 * words say a thing under two topics ("how long does the battery last"), both are right. Attributes
 * that no topic of ours covers, such as memory, resolution or flavor, are not in the table.
 *
 * Made from the names alone, before the first run.
 */
export const TOPICS_OF_ATTRIBUTES: Readonly<Record<string, readonly BuiltInTopic[]>> = {
  number_of_players: ['players'],

  age_range_description: ['age'],
  target_audience: ['age', 'fit'],

  runtime: ['duration', 'power'],
  response_time: ['duration'],

  number_of_pages: ['pages'],

  batteries_included: ['power', 'contents'],
  batteries_required: ['power'],
  battery: ['power'],
  connectivity_technology: ['power'],
  fuel_type: ['power'],
  includes_ac_adapter: ['power', 'contents'],
  includes_rechargable_battery: ['power', 'contents'],
  is_electric: ['power'],
  num_batteries: ['power'],
  number_of_batteries: ['power'],
  phone_standby_time: ['power', 'duration'],
  phone_talk_time: ['power', 'duration'],
  power_source_type: ['power'],
  voltage: ['power'],

  is_dishwasher_safe: ['care'],
  is_heat_sensitive: ['care'],
  is_microwaveable: ['care'],
  is_stain_resistant: ['care'],
  water_resistance_depth: ['care'],
  water_resistance_level: ['care'],

  capacity: ['size'],
  chain_length: ['size'],
  floor_length: ['size'],
  folded_size: ['size'],
  is_foldable: ['size'],
  item_diameter: ['size'],
  item_dimensions: ['size'],
  item_package_dimensions: ['size'],
  item_volume: ['size'],
  occupancy: ['size'],
  size: ['size'],
  size_per_pearl: ['size'],

  item_package_weight: ['weight'],
  item_weight: ['weight'],
  total_metal_weight: ['weight'],

  cover: ['material'],
  fabric_type: ['material'],
  inner: ['material'],
  insulation: ['material'],
  lining_description: ['material'],
  material: ['material'],
  metal_type: ['material'],
  outer: ['material'],
  recycled_content_percentage: ['material'],
  sole_material: ['material'],

  color: ['color'],
  shade: ['color'],

  brand: ['maker'],
  contributor: ['maker'],

  included_components: ['contents'],
  includes_remote: ['contents'],
  number_of_discs: ['contents'],
  number_of_sets: ['contents'],
  sheet_count: ['contents', 'pages'],
  software_included: ['contents'],
  total_eaches: ['contents'],

  skill_level: ['skill'],

  audio_output_mode: ['sound'],
  noise_control: ['sound'],
  speaker_type: ['sound'],
  woofer: ['sound'],

  compatible_devices: ['fit'],
  compatible_mountings: ['fit'],
  compatible_phone_models: ['fit'],
  compatible_with_vehicle_type: ['fit'],
  fit_type: ['fit'],
  hair_type: ['fit'],
  hardware_platform: ['fit'],
  skin_type: ['fit'],
  target_gender: ['fit'],
  target_species: ['fit'],
};
